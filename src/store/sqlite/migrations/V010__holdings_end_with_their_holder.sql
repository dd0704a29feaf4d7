-- Who holds a post holds it only while alive, and is listed so. All is made anew.
SELECT 1;
