// What the receiver of each small right message knows, so that it is right on levels 3 and 4 too.
import { datum } from '@meedoen/kern'
import type { Bericht } from '../../model/berichten.ts'
import type { Bekend, BekendePrestatie, BekendeStart, BekendeStop } from '../bekend.ts'
import { BEKEND, maak301, maak305, START, TOEGEWEZEN } from '../voorbeelden.ts'
import { maak307, maak315, maak317, maak319, maak323, maak325, STOP } from './berichten.ts'

export const BSN = TOEGEWEZEN.bsn
export const ANDER_BSN = '999900018'

/** `START` and `STOP` as they are known once received. */
export const GESTART: BekendeStart = {
  bsn: BSN,
  toewijzingNummer: 1,
  begindatum: START.Begindatum,
  stand: 'actueel',
}
export const GESTOPT: BekendeStop = {
  bsn: BSN,
  toewijzingNummer: 1,
  begindatum: STOP.Begindatum,
  einddatum: STOP.Einddatum,
  redenBeeindiging: STOP.RedenBeeindiging,
}
/** The debit that `CREDIT` takes back: as `PRESTATIE`, granted before as P0. */
export const TOEGEKEND: BekendePrestatie = {
  bsn: BSN,
  referentieNummer: 'P0',
  toewijzingNummer: 1,
  categorie: '01',
  code: '01A04',
  periode: { begin: datum('2026-02-01'), eind: datum('2026-02-28') },
  volume: 720,
  eenheid: '01',
  bedrag: 432_00,
  debetCredit: 'D',
}

const OP_2_JULI: Bekend = { ...BEKEND, vandaag: datum('2026-07-02') }
const BIJ_301: Bekend = BEKEND
export const BIJ_305: Bekend = BEKEND
export const BIJ_307: Bekend = { ...OP_2_JULI, starts: [GESTART] }
export const BIJ_315: Bekend = { ...BEKEND, toewijzingen: [] }
export const BIJ_317: Bekend = { ...BEKEND, vandaag: datum('2026-03-02') }
export const BIJ_319: Bekend = { ...OP_2_JULI, verzoeken: [{ referentieAanbieder: 'VOW-1', bsn: BSN }] }
export const BIJ_323: Bekend = { ...BEKEND, vandaag: datum('2026-03-06') }
export const BIJ_325: Bekend = { ...BEKEND, vandaag: datum('2026-03-12'), declaratie: maak323().bericht }

/** Each message that is checked, right, with what its receiver knows. */
export const RECHT: readonly (readonly [Bericht, Bekend])[] = [
  [maak301(), BIJ_301],
  [maak305(), BIJ_305],
  [maak307(), BIJ_307],
  [maak315(), BIJ_315],
  [maak317(), BIJ_317],
  [maak319({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '2' }), BIJ_319],
  [maak323(), BIJ_323],
  [maak325(), BIJ_325],
]
