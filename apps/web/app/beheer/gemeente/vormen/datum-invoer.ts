/** 23-11-2026, as people type it. */
export const schrijfDatumInvoer = (dag: string): string => dag.split('-').map(Number).reverse().join('-')
