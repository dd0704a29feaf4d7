-- A merger does not surely end with a body in it of which a rule alone says when it ended: rows say so once they are made anew.
SELECT 1;
