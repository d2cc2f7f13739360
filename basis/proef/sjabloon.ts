/** What every test database is copied from: a snapshot of PGlite, or a template database on a server of our own. */
export type Sjabloon =
  | { readonly soort: 'pglite'; readonly bestand: string }
  | { readonly soort: 'postgres'; readonly server: string; readonly database: string }
