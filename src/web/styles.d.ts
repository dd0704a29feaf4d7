/** Vite takes a style sheet that is imported into the page's. */
declare module '*.css'
