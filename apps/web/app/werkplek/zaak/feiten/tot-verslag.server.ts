import type { Zinnen } from './zin.ts'

/** Sentences for what happens up to the report. */
export const TOT_VERSLAG = {
  meldingOntvangen: ({ kanaal, spoed, leefgebieden }, { t, leefgebied, opsomming }) => ({
    zin: t(spoed ? 'feit.meldingSpoed' : 'feit.melding', {
      kanaal: t(`kanaal.${kanaal}`),
      over: opsomming(leefgebieden.map(leefgebied)),
    }),
  }),
  meldingAangevuld: ({ tekst: id }, { t, tekst }) => ({ zin: t('feit.meldingAangevuld'), tekst: tekst(id) }),
  persoonGekoppeld: ({ persoon, wijze }, { t, mens }) => ({
    zin: t(wijze === 'inlog' ? 'feit.gekoppeldInlog' : 'feit.gekoppeldBsn', { naam: mens(persoon) }),
  }),
  behandelaarGezet: ({ behandelaar, team, reden }, { t, medewerker, tekst }) => {
    const naam = medewerker(behandelaar)
    return {
      zin: naam ? t('feit.behandelaar', { naam, team }) : t('feit.geenBehandelaar', { team }),
      tekst: tekst(reden),
    }
  },
  betrokkeneToegevoegd: ({ persoon, rol, onderdelen }, { t, mens, opsomming }) => ({
    zin:
      onderdelen.length === 0
        ? t('feit.delenGestopt', { naam: mens(persoon) })
        : t('feit.betrokkene', {
            naam: mens(persoon),
            rol: t(`relatie.${rol}`),
            onderdelen: opsomming(onderdelen.map((deel) => deelnaam(deel, t))),
          }),
  }),
  veiligheidGezet: ({ aan, tekst: id }, { t, tekst }) => ({
    zin: t(aan ? 'feit.veiligheidAan' : 'feit.veiligheidUit'),
    tekst: tekst(id),
  }),
  planIngediend: ({ vorm, via, document }, { t }) => ({
    zin: t(vorm === 'document' ? 'feit.planDocument' : 'feit.planGeschreven', { via: t(`planVia.${via}`) }),
    ...(document ? { document } : {}),
  }),
  gesprekGepland: ({ op, plaats }, { t, moment }) => ({
    zin: t('feit.gesprekGepland', { moment: moment(op), plaats: t(`plaats.${plaats}`) }),
  }),
  gesprekGevoerd: ({ op }, { t, datum }) => ({ zin: t('feit.gesprekGevoerd', { datum: datum(op) }) }),
  identiteitVastgesteld: ({ bewijs }, { t }) => ({ zin: t('feit.identiteit', { bewijs: t(`bewijs.${bewijs}`) }) }),
  pgbUitgelegd: (_, { t }) => ({ zin: t('feit.pgbUitgelegd') }),
  bevindingVastgelegd: ({ leefgebied: code }, { t, leefgebied }) => ({
    zin: t('feit.bevinding', { leefgebied: leefgebied(code) }),
  }),
  onderwerpVastgelegd: ({ onderwerp: code }, { t, onderwerp }) => ({
    zin: t('feit.onderwerp', { onderwerp: onderwerp(code) }),
  }),
  behoefteBeoordeeld: ({ omschrijving, voorziening }, { t, tekst, soort }) => ({
    zin: voorziening ? t('feit.behoefteMaatwerk', { voorziening: soort(voorziening) }) : t('feit.behoefte'),
    tekst: tekst(omschrijving),
  }),
  behoefteVervallen: (_, { t }) => ({ zin: t('feit.behoefteVervallen') }),
  hulpBerekend: (_, { t }) => ({ zin: t('feit.hulpBerekend') }),
  verslagVerzonden: ({ op, document }, { t, datum }) => ({
    zin: t('feit.verslagVerzonden', { datum: datum(op) }),
    document,
  }),
  verslagBeantwoord: ({ antwoord, wijze, tekst: id }, { t, tekst }) => ({
    zin: t(`feit.verslag-${antwoord}`, { wijze: t(`verslagWijze.${wijze}`) }),
    tekst: tekst(id),
  }),
} as const satisfies Partial<Zinnen>

const DELEN = ['voortgang', 'brieven', 'verslag', 'plan', 'bijdrage'] as const

function deelnaam(deel: string, t: Parameters<Zinnen['pgbUitgelegd']>[1]['t']): string {
  const bekend = DELEN.find((d) => d === deel)
  return bekend ? t(`deel.${bekend}`) : deel
}
