// Pairs of post types stood in their model and are entries of their own: see restate.ts, and src/model/earlier-forms.ts.
