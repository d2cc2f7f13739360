/** The versions of the schemas that this package follows (IV034), for XsdVersie in a header. */
export const XSD_VERSIE = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' } as const

/**
 * Goes into XsltVersie when a message is refused on level 2 (IV028). The checks here are our own, made from the
 * specification that bears this number.
 */
export const CONTROLE_VERSIE = '1.0.0'
