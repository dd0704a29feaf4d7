-- Lists are in the first language of the world and in the order of its alphabet, as the terms of languages say. All is made anew.
SELECT 1;
