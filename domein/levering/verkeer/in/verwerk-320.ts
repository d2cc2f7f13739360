import { afkeurredenen, type Bericht, type Bevinding } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import { isGebruikt } from './eerder.ts'
import type { Envelop } from './envelop.ts'
import { inKop, vindHeenbericht, zetStand } from './heenbericht.ts'
import { afgekeurd, type Verwerking } from './verwerking.ts'

/** The provider received our WMO319, or found something wrong with it: then the back office sees it among what asks attention. */
export async function verwerkRetourOpAntwoord(
  stap: Stap,
  retour: Bericht<'WMO320'>,
  envelop: Envelop,
): Promise<Verwerking> {
  const { Header } = retour.bericht
  const heen = await vindHeenbericht(stap, 'WMO319', Header)
  if (!heen)
    return afgekeurd([
      inKop('IV028', 'BerichtIdentificatie/Identificatie', 'Wij hebben u geen WMO319 met deze identificatie gestuurd.'),
    ])
  if (await isGebruikt(stap, envelop))
    return afgekeurd([
      inKop('TR056', 'IdentificatieRetour', 'Er is al een ander retourbericht met deze identificatie ontvangen.'),
    ])
  if (heen.stand === 'aanvaard' || heen.stand === 'geweigerd')
    return afgekeurd([inKop('OP090', 'BerichtIdentificatie/Identificatie', 'Op dit bericht is al geantwoord.')])
  const redenen = afkeurredenen(retour)
  const bevindingen = redenen.map(
    ({ code, pad, tekst }): Bevinding => ({
      regel: code,
      niveau: code === '0001' ? 2 : 3,
      pad,
      regelnummer: null,
      tekst,
    }),
  )
  const daarna = async (): Promise<void> => {
    await zetStand(stap, heen.id, redenen.length === 0 ? 'aanvaard' : 'geweigerd')
  }
  return { goed: true, bevindingen, toewijzingen: [], antwoordOp: heen.id, daarna }
}
