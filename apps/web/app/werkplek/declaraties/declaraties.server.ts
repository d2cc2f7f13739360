import type { Declaratielijstnaam } from '@meedoen/levering'
import { ofGeenToegang } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'

/** A list of declarations with its counters, how many questions and accounts wait, and whether all of it was chosen. */
export async function laadDeclaraties(huis: Huis, zoek: URLSearchParams) {
  const { levering, inkoop } = huis.kamers
  const lijst = lijstUit(huis, zoek.get('lijst'))
  const blad = Math.max(1, Number(zoek.get('blad')) || 1)
  return huis.werk(async (stap) => {
    const gevonden = ofGeenToegang(await levering.haalDeclaraties(stap, { lijst, blad }))
    const vragen = ofGeenToegang(await levering.haalOpenBetwistingen(stap))
    const magBetalen = huis.kamers.toegang.mag(stap.wie, 'betalen', {}).ok
    return {
      ...gevonden,
      lijst,
      blad: Math.min(blad, gevonden.bladen),
      vragen: vragen.length,
      magBetalen,
      rekeningen: await inkoop.telTeBevestigen(stap),
      alles: zoek.get('alles') === 'ja',
      gekeurd: { goedgekeurd: aantalUit(zoek.get('goedgekeurd')), wacht: aantalUit(zoek.get('wacht')) },
    }
  })
}

const aantalUit = (tekst: string | null): number => (/^\d{1,4}$/.test(tekst ?? '') ? Number(tekst) : 0)

const lijstUit = ({ kamers }: Huis, naam: string | null): Declaratielijstnaam =>
  kamers.levering.DECLARATIELIJSTEN.find((lijst) => lijst === naam) ?? 'goed-te-keuren'
