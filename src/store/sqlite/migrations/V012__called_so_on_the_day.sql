-- What a place is called changes over time, and it is listed by what it may be called on the day. All is made anew.
SELECT 1;
