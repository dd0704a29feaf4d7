-- What has the words of a search comes by how many words it is called by, and places of one name by their level and their codes: before the
-- search key of a spelling stands by what it comes among those. All is made anew.
SELECT 1;
