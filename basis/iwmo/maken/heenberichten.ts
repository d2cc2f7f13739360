// Synthetic messages about one client, or about one request: right on level 1 and 2.
import { plusDagen, plusMaanden } from '@meedoen/kern'
import { maakHeader } from '../antwoord/maak-header.ts'
import type { Wmo301, Wmo305, Wmo307, Wmo315, Wmo317, Wmo319 } from '../model/berichten.ts'
import { maakClient, maakClientKort, testnummers } from './mensen.ts'
import { keuzeOp, productOp } from './producten.ts'
import type { Toeval } from './toeval.ts'
import { kopVan, rij, toevalVan, type Wens } from './wens.ts'

/** An end date where the choice asks one, and in half of the other cases. */
const metEind = (toeval: Toeval, verplicht: boolean): boolean => toeval.kans(0.5) || verplicht

export function maak301(wens: Wens): Wmo301 {
  const toeval = toevalVan(wens)
  const Ingangsdatum = plusDagen(wens.dagtekening, 14)
  return {
    Header: maakHeader.WMO301(kopVan(wens, 'gemeente')),
    Client: {
      ...maakClient(wens),
      ToegewezenProducten: rij(wens.aantal, (plaats) => {
        const { eindVerplicht, ...keuze } = keuzeOp(plaats, toeval)
        return {
          ToewijzingNummer: 1000 + plaats,
          ...keuze,
          Toewijzingsdatum: wens.dagtekening,
          Toewijzingstijd: `${toeval.kies('08', '11', '16')}:${toeval.geheel(10, 59)}:00`,
          Ingangsdatum,
          ...(metEind(toeval, eindVerplicht) ? { Einddatum: plusMaanden(Ingangsdatum, toeval.geheel(1, 36)) } : {}),
        }
      }),
    },
  }
}

export function maak305(wens: Wens): Wmo305 {
  const toeval = toevalVan(wens)
  return {
    Header: maakHeader.WMO305(kopVan(wens, 'aanbieder')),
    Client: {
      ...maakClientKort(wens),
      StartProducten: rij(wens.aantal, (plaats) => ({
        ToewijzingNummer: 1000 + plaats,
        Product: productOp(plaats),
        Begindatum: plusDagen(wens.dagtekening, -toeval.geheel(0, 7)),
        StatusAanlevering: '1',
      })),
    },
  }
}

export function maak307(wens: Wens): Wmo307 {
  const toeval = toevalVan(wens)
  return {
    Header: maakHeader.WMO307(kopVan(wens, 'aanbieder')),
    Client: {
      ...maakClientKort(wens),
      StopProducten: rij(wens.aantal, (plaats) => ({
        ToewijzingNummer: 1000 + plaats,
        Product: productOp(plaats),
        Begindatum: plusDagen(wens.dagtekening, -toeval.geheel(100, 700)),
        RedenBeeindiging: toeval.kies('02', '19', '20', '21', '38'),
        Einddatum: plusDagen(wens.dagtekening, -toeval.geheel(0, 7)),
        StatusAanlevering: '1',
      })),
    },
  }
}

type Verwijzer = Wmo315['Client']['AangevraagdeProducten'][number]['Verwijzer']
const verwijzer = (toeval: Toeval): Verwijzer =>
  toeval.kies<Verwijzer>(
    { Type: '01' },
    { Type: '02', ZorgverlenerCode: '01000001' },
    { Type: '05', Naam: 'Kliniek De Linde' },
    { Type: '06' },
  )

export function maak315(wens: Wens): Wmo315 {
  const toeval = toevalVan(wens)
  const ToewijzingIngangsdatum = plusDagen(wens.dagtekening, 14)
  return {
    Header: maakHeader.WMO315(kopVan(wens, 'aanbieder')),
    Client: {
      ...maakClientKort(wens),
      AangevraagdeProducten: rij(wens.aantal, (plaats) => {
        const { eindVerplicht, ...keuze } = keuzeOp(plaats, toeval)
        const beschikking = { BeschikkingNummer: 500 + plaats, BeschikkingIngangsdatum: wens.dagtekening }
        const ToewijzingEinddatum = plusMaanden(ToewijzingIngangsdatum, toeval.geheel(1, 36))
        return {
          ReferentieAanbieder: `V${wens.zaad}-${plaats + 1}`,
          ...(toeval.kans(0.4) ? beschikking : {}),
          ...keuze,
          ToewijzingIngangsdatum,
          ...(metEind(toeval, eindVerplicht) ? { ToewijzingEinddatum } : {}),
          Verwijzer: verwijzer(toeval),
          ...(toeval.kans(0.5) ? { Raamcontract: toeval.kies('1', '2') } : {}),
        }
      }),
    },
  }
}

/** The wished products are divided: one unchanged, then changed and new ones by turns. */
export function maak317(wens: Wens): Wmo317 {
  const toeval = toevalVan(wens)
  const [Bsn = ''] = testnummers(wens.zaad)
  const producten = rij(wens.aantal, (plaats) => {
    const { eindVerplicht, Product, ...keuze } = keuzeOp(plaats, toeval)
    // A category may be asked more than once, each time on another day (TR101).
    const GewensteIngangsdatum = plusDagen(wens.dagtekening, 14 + Math.floor(plaats / 28))
    const Einddatum = plusMaanden(GewensteIngangsdatum, toeval.geheel(1, 36))
    const wat = { GewensteIngangsdatum, ...(metEind(toeval, eindVerplicht) ? { Einddatum } : {}), ...keuze }
    return { Product, wat, ToewijzingNummer: 2000 + plaats }
  })
  const TeWijzigenProducten = producten
    .filter((_, plaats) => plaats % 2 === 0)
    .map(({ ToewijzingNummer, wat }) => ({ ToewijzingNummer, ...wat }))
  const NieuweProducten = producten
    .filter((_, plaats) => plaats % 2 === 1)
    .map(({ Product, wat }) => ({ Product, ...wat }))
  return {
    Header: maakHeader.WMO317(kopVan(wens, 'aanbieder')),
    Client: {
      Bsn,
      Verzoek: {
        ReferentieAanbieder: `W${wens.zaad}`,
        RedenVerzoek: toeval.kies('1', '2'),
        OngewijzigdeProducten: [{ ToewijzingNummer: 1999 }],
        TeWijzigenProducten,
        ...(NieuweProducten.length > 0 ? { NieuweProducten } : {}),
      },
    },
  }
}

/** Holds one answer, whatever number is asked. */
export function maak319(wens: Wens): Wmo319 {
  const toeval = toevalVan(wens)
  const ReferentieAanbieder = `V${wens.zaad}-1`
  return {
    Header: maakHeader.WMO319(kopVan(wens, 'gemeente')),
    Antwoord: toeval.kans(0.5)
      ? { ReferentieAanbieder, VerzoekAntwoord: '2' }
      : { ReferentieAanbieder, VerzoekAntwoord: '1', RedenAfwijzingVerzoek: toeval.kies('2', '3', '4', '6') },
  }
}
