// Cases of the rules across messages about the answer on a declaration (325).
import { datum } from '@meedoen/kern'
import type { Bericht } from '../../model/berichten.ts'
import type { Bekend } from '../bekend.ts'
import { ANDER_BSN, BIJ_325 } from './bekend.ts'
import { maak323, maak325, PRESTATIE } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const H = '/Bericht/Header'
const A = '/Bericht/DeclaratieAntwoord'
const P1 = `${A}/Clienten/Client[1]/Prestaties/Prestatie[1]`
const { declaratie: _, ...ZONDER_DECLARATIE } = BIJ_325
const metKop = (kop: Partial<Bericht<'WMO325'>['bericht']['Header']>): Bericht<'WMO325'> => {
  const { soort, bericht } = maak325()
  return { soort, bericht: { ...bericht, Header: { ...bericht.Header, ...kop } } }
}
const ANDERE_VERSIE = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.1' }
const gedeclareerd = (declaratie: Bericht<'WMO323'>): Bekend => ({ ...BIJ_325, declaratie: declaratie.bericht })

export const ANTWOORDGEVALLEN: readonly Geval[] = [
  slaagt('TR337', 'antwoord op onze declaratie', maak325(), BIJ_325),
  faalt('TR337', 'antwoord op een onbekende declaratie', maak325(), `${H}/DeclaratieIdentificatie`, ZONDER_DECLARATIE),
  faalt(
    'TR337',
    'antwoord op een declaratie van een andere dag',
    metKop({ DeclaratieIdentificatie: { Identificatie: 'D1', Dagtekening: datum('2026-03-04') } }),
    `${H}/DeclaratieIdentificatie`,
    BIJ_325,
  ),
  slaagt('TR371', 'zelfde versie', maak325(), BIJ_325),
  faalt('TR371', 'andere versie', metKop({ XsdVersieDeclaratie: ANDERE_VERSIE }), `${H}/XsdVersieDeclaratie`, BIJ_325),
  slaagt('TR376', 'zelfde declaratienummer', maak325(), BIJ_325),
  faalt(
    'TR376',
    'ander declaratienummer',
    maak325([PRESTATIE], { DeclaratieNummer: '202601' }),
    `${A}/DeclaratieNummer`,
    BIJ_325,
  ),
  slaagt('TR304', 'client uit de declaratie', maak325(), BIJ_325),
  faalt(
    'TR304',
    'client die niet gedeclareerd is',
    maak325([PRESTATIE], {}, ANDER_BSN),
    `${A}/Clienten/Client[1]/Bsn`,
    BIJ_325,
  ),
  slaagt('TR366', 'prestatie uit de declaratie', maak325(), BIJ_325),
  faalt(
    'TR366',
    'prestatie die niet gedeclareerd is',
    maak325([{ ...PRESTATIE, ProductReferentie: { ReferentieNummer: 'P5' } }]),
    `${P1}/ProductReferentie/ReferentieNummer`,
    BIJ_325,
  ),
  slaagt('TR367', 'prestatie zoals gedeclareerd', maak325(), BIJ_325),
  faalt(
    'TR367',
    'prestatie met een ander volume',
    maak325(),
    `${P1}/GeleverdVolume`,
    gedeclareerd(maak323([{ ...PRESTATIE, GeleverdVolume: 719 }])),
  ),
]
