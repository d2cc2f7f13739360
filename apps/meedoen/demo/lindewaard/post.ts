import { maakHeader, schrijfBericht } from '@meedoen/iwmo'
import { plusDagen } from '@meedoen/kern'
import { ontvangBericht, zetVerbinding } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import type { Toneel } from '../zaken/toneel.ts'
import { DE_KORENBLOEM } from './aanbieders.ts'

const MAP: Stap['wie'] = { soort: 'systeem', naam: 'berichten-ophalen' }
/** Nobody listens here: the system of this provider is out of order, and every message to it is tried again. */
const NIEMAND = 'http://localhost:9/berichten'
/** A provider without a contract here. */
const ONBEKEND = '41419999'

/** The post is not always in order: a file that was cut off, a start of a provider nobody knows, a system that is down. */
export async function vertelPost(toneel: Toneel): Promise<void> {
  const { vandaag } = toneel.wereld
  const gisteren = plusDagen(vandaag, -1)
  const half = Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<wmo305:Bericht xmlns:wmo305="http://www.istanda')
  await toneel.doe(MAP, gisteren, (stap) => ontvangBericht(stap, half, { herkomst: 'map' }))
  await toneel.doe(MAP, gisteren, (stap) => ontvangBericht(stap, startVanOnbekende(stap), { herkomst: 'map' }))
  const lijn = { partij: DE_KORENBLOEM.agb, transport: 'http', adres: NIEMAND }
  await toneel.doe(toneel.medewerker('Martin Oudshoorn'), vandaag, (stap) => zetVerbinding(stap, lijn))
}

const startVanOnbekende = ({ tx, vandaag }: Stap): Uint8Array =>
  schrijfBericht('WMO305', {
    Header: maakHeader.WMO305({
      afzender: ONBEKEND,
      ontvanger: tx.gemeente,
      identificatie: 'ST2026000417',
      dagtekening: vandaag,
    }),
    Client: {
      Bsn: '999900006',
      Geboortedatum: { Datum: plusDagen(vandaag, -28_000) },
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' } },
      StartProducten: [
        {
          ToewijzingNummer: 999_999_999,
          Product: { Categorie: '01', Code: '01A04' },
          Begindatum: vandaag,
          StatusAanlevering: '1',
        },
      ],
    },
  })
