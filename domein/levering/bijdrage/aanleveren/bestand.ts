import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { kijk, mag, type Stap } from '@meedoen/toegang'
import { legBijdragefeitVast } from '../feiten.ts'
import { vindRonde } from '../ronde/ronde.ts'
import { MEEDOEN_IEB_1 } from './meedoen-ieb-1.ts'

export type Aanleverbestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array }

const RONDE_ONBEKEND = geweigerd('ronde-onbekend', 'Deze ronde bestaat niet, of heeft nog geen bestand.')

/** The delivery as it was made, however often it is asked. It names people, so taking it is a look. */
export async function openAanleverbestand(stap: Stap, ronde: string): Promise<Uitkomst<Aanleverbestand>> {
  const oordeel = await kijk(stap, 'bijdrage-aanleveren', {})
  if (!oordeel.ok) return oordeel
  const rij = await stap.tx.db
    .selectFrom('levering.bijdrageronde')
    .select(['maand', 'nummer', 'formaat', 'bestand'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', ronde)
    .executeTakeFirst()
  if (!rij?.bestand) return RONDE_ONBEKEND
  // One format so far; with a second one the name of the run decides.
  const { extensie, mediatype } = MEEDOEN_IEB_1
  const naam = `${rij.formaat}-${stap.tx.gemeente}-${rij.maand.slice(0, 7)}-${rij.nummer}.${extensie}`
  return gelukt({ naam, mediatype, inhoud: rij.bestand })
}

/** Somebody brought the file to the CAK. `sha256` is that of the file in hand: another file is not marked. */
export async function meldAangeleverd(stap: Stap, id: string, sha256: string): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'bijdrage-aanleveren', {})
  if (!oordeel.ok) return oordeel
  const ronde = await vindRonde(stap.tx, id)
  if (!ronde || ronde.sha256 === null) return RONDE_ONBEKEND
  if (ronde.stand === 'aangeleverd') return gelukt()
  if (ronde.sha256 !== sha256)
    return geweigerd('ander-bestand', 'Dit is niet het bestand van deze ronde. Download het opnieuw.')
  await stap.tx.db
    .updateTable('levering.bijdrageronde')
    .set({ stand: 'aangeleverd', aangeleverd: stap.nu })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .execute()
  await legBijdragefeitVast(stap, `ronde:${id}`, { soort: 'rondeAangeleverd', gegevens: { sha256 } })
  return gelukt()
}
