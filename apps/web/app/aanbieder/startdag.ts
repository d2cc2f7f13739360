import type { Datum } from '@meedoen/kern'

type Toewijzing = { readonly begin: Datum; readonly gestoptOp: Datum | null }

/** What the form proposes as first day of the help: the agreed one, when that has come; after a stop nobody agreed on a day. */
export const startdag = ({ begin, gestoptOp }: Toewijzing, vandaag: Datum): Datum | '' =>
  gestoptOp === null && begin <= vandaag ? begin : ''
