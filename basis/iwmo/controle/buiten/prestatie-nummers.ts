// Lines of a 323: numbers, and credit beside the debit that it takes back.
import { declaratiesleutel } from './kennis.ts'
import { type Prestatieregel, sleutelVan } from './regelblik.ts'

export const NUMMERS: readonly Prestatieregel[] = [
  {
    code: 'TR314',
    niveau: 3,
    retourcode: '8021',
    titel: 'Het referentienummer van een prestatie is niet eerder gebruikt.',
    element: 'ProductReferentie/ReferentieNummer',
    voor: 'elke',
    oordeel: ({ prestatie: { ProductReferentie }, kennis, stand }) => {
      const { ReferentieNummer } = ProductReferentie
      return kennis.isReferentienummerGebruikt(ReferentieNummer) || stand.isGezien(ReferentieNummer)
        ? `Referentienummer ${ReferentieNummer} is al gebruikt. Geef deze prestatie een nieuw nummer.`
        : null
    },
  },
  {
    code: 'TR323',
    niveau: 3,
    retourcode: '8017',
    titel: 'Een credit-prestatie is gelijk aan een debet-prestatie die eerder toegekend is.',
    element: 'ProductReferentie/VorigReferentieNummer',
    voor: 'credit',
    oordeel: ({ prestatie, bsn, kennis }) => {
      const vorig = prestatie.ProductReferentie.VorigReferentieNummer ?? ''
      const debet = kennis.prestatie(vorig)
      if (debet?.debetCredit !== 'D' || debet.bsn !== bsn)
        return `Er is voor deze client geen toegekende prestatie met referentienummer ${vorig}. Kijk welk nummer de prestatie had die u terugneemt.`
      const isGelijk =
        declaratiesleutel(debet) === sleutelVan(prestatie) &&
        debet.volume === prestatie.GeleverdVolume &&
        debet.eenheid === prestatie.Eenheid &&
        debet.bedrag === prestatie.IngediendBedrag.Bedrag
      return isGelijk
        ? null
        : `Deze prestatie wijkt af van prestatie ${vorig}, die zij terugneemt. Neem toewijzing, product, periode, volume en bedrag gelijk over.`
    },
  },
  {
    code: 'TR390',
    niveau: 3,
    retourcode: '9390',
    titel: 'Een prestatie wordt maar een keer gecrediteerd.',
    element: 'ProductReferentie/VorigReferentieNummer',
    voor: 'credit',
    oordeel: ({ prestatie, kennis }) => {
      const vorig = prestatie.ProductReferentie.VorigReferentieNummer ?? ''
      return kennis.isGecrediteerd(vorig)
        ? `Prestatie ${vorig} is al gecrediteerd. Laat deze credit-prestatie weg.`
        : null
    },
  },
  {
    code: 'TR389',
    niveau: 3,
    retourcode: '9389',
    titel: 'Een product wordt over een periode maar een keer gedeclareerd, tenzij gecrediteerd.',
    element: 'ProductPeriode',
    voor: 'debet',
    oordeel: ({ prestatie, kennis, stand }) => {
      const open = kennis
        .debetsVan(sleutelVan(prestatie))
        .find(({ referentieNummer: nr }) => !kennis.isGecrediteerd(nr) && !stand.isGecrediteerd(nr))
      return open === undefined
        ? null
        : `Over deze periode is prestatie ${open.referentieNummer} al toegekend. Crediteer die eerst.`
    },
  },
]
