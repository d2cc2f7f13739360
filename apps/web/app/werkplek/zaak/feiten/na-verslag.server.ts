import { documentnaam } from '../documenten.server.ts'
import type { Zinnen } from './zin.ts'

/** Sentences for the decision, its delivery and every exit. */
export const NA_VERSLAG = {
  spoedvoorzieningGetroffen: ({ voorziening, motivering, document }, { t, soort, tekst }) => ({
    zin: t('feit.spoedvoorziening', { voorziening: soort(voorziening.soort) }),
    tekst: tekst(motivering),
    document,
  }),
  aanvraagIngediend: ({ op, wijze }, { t, datum }) => ({ zin: t(`feit.aanvraag-${wijze}`, { datum: datum(op) }) }),
  termijnOpgeschort: ({ grond, eersteDag, uiterlijk, tekst: id, document }, { t, datum, tekst }) => ({
    zin: t(uiterlijk ? 'feit.opgeschortTot' : 'feit.opgeschort', {
      datum: datum(eersteDag),
      tot: uiterlijk ? datum(uiterlijk) : '',
      grond: t(`opschorting.${grond}`),
    }),
    tekst: tekst(id),
    document,
  }),
  termijnHervat: ({ laatsteDag, verlopen, termijn }, { t, datum }) => ({
    zin: t(verlopen ? 'feit.hervatVerlopen' : 'feit.hervat', {
      datum: datum(laatsteDag),
      uiterlijk: termijn.datum ? datum(termijn.datum) : '',
    }),
  }),
  aanvraagBuitenBehandelingGesteld: ({ op, tekst: id, bezwaartermijn, document }, { t, datum, tekst }) => ({
    zin: t('feit.buitenBehandeling', {
      datum: datum(op),
      uiterlijk: bezwaartermijn.datum ? datum(bezwaartermijn.datum) : '',
    }),
    tekst: tekst(id),
    document,
  }),
  beschikkingVastgesteld: ({ voorzieningen, motivering }, { t, soort, opsomming, tekst }) => ({
    zin: t('feit.beschikkingVastgesteld', {
      voorzieningen: opsomming(
        voorzieningen.map((v) => t(`feit.besluit-${v.besluit}`, { voorziening: soort(v.soort) })),
      ),
    }),
    tekst: tekst(motivering),
  }),
  beschikkingVerzonden: ({ op, bezwaartermijn, document }, { t, datum }) => ({
    zin: t('feit.beschikkingVerzonden', {
      datum: datum(op),
      uiterlijk: bezwaartermijn.datum ? datum(bezwaartermijn.datum) : '',
    }),
    document,
  }),
  bezwaarOntvangen: ({ op, tijdig, tekst: id, termijn, document }, { t, datum, tekst }) => ({
    zin: t(tijdig ? 'feit.bezwaarTijdig' : 'feit.bezwaarTeLaat', {
      datum: datum(op),
      uiterlijk: termijn.datum ? datum(termijn.datum) : '',
    }),
    tekst: tekst(id),
    document,
  }),
  toewijzingGedaan: ({ voorziening: id, agb }, { t, voorziening, aanbieder }) => ({
    zin: t('feit.toewijzing', { voorziening: voorziening(id), aanbieder: aanbieder(agb) }),
  }),
  toewijzingIngetrokken: ({ voorziening: id }, { t, voorziening }) => ({
    zin: t('feit.toewijzingIngetrokken', { voorziening: voorziening(id) }),
  }),
  toewijzingTeruggelegd: ({ voorziening: id }, { t, voorziening }) => ({
    zin: t('feit.teruggelegd', { voorziening: voorziening(id) }),
  }),
  hulpGestart: ({ voorziening: id, op }, { t, voorziening, datum }) => ({
    zin: t('feit.hulpGestart', { voorziening: voorziening(id), datum: datum(op) }),
  }),
  hulpstartVervallen: ({ voorziening: id, op }, { t, voorziening, datum }) => ({
    zin: t('feit.hulpstartVervallen', { voorziening: voorziening(id), datum: datum(op) }),
  }),
  hulpGestopt: ({ voorziening: id, op, tijdelijk }, { t, voorziening, datum }) => ({
    zin: t(tijdelijk ? 'feit.hulpOnderbroken' : 'feit.hulpGestopt', { voorziening: voorziening(id), datum: datum(op) }),
  }),
  hulpstopVervallen: ({ voorziening: id, op }, { t, voorziening, datum }) => ({
    zin: t('feit.hulpstopVervallen', { voorziening: voorziening(id), datum: datum(op) }),
  }),
  briefVerzonden: ({ brief, document }, { t }) => ({
    zin: t('feit.brief', { brief: documentnaam(brief, t) ?? brief }),
    document,
  }),
  meldingIngetrokken: ({ tekst: id, document }, { t, tekst }) => ({
    zin: t('feit.ingetrokken'),
    tekst: tekst(id),
    document,
  }),
  opgelostZonderAanvraag: ({ tekst: id, document }, { t, tekst }) => ({
    zin: t('feit.opgelost'),
    tekst: tekst(id),
    document,
  }),
  overlijdenVerwerkt: ({ overledenOp, document }, { t, datum }) => ({
    zin: t('feit.overleden', { datum: datum(overledenOp) }),
    document,
  }),
  verhuizingVerwerkt: ({ vertrokkenOp, naarGemeente, document }, { t, datum }) => ({
    zin: t('feit.verhuisd', { datum: datum(vertrokkenOp), gemeente: naarGemeente }),
    document,
  }),
  dubbelVerklaard: ({ met, document }, { t, zaaknummer }) => ({
    zin: t('feit.dubbel', { nummer: zaaknummer(met) }),
    document,
  }),
  beschikkingIngetrokken: ({ per, grond, tekst: id, document }, { t, datum, tekst }) => ({
    zin: t('feit.beschikkingIngetrokken', { datum: datum(per), grond: t(`intrekking.${grond}`) }),
    tekst: tekst(id),
    document,
  }),
} as const satisfies Partial<Zinnen>
