import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { Balk } from '../../pgb/Balk.tsx'
import type { Jaarbeeld, Pgbbeeld } from '../../pgb/beeld.server.ts'
import { Plan } from '../../pgb/Plan.tsx'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Waarom } from '../../ui/Waarom.tsx'
import { Afspraken } from './Afspraken.tsx'
import { Declaraties } from './Declaraties.tsx'

type Props = { zaak: string; pgb: Pgbbeeld }

/** One budget: what is left first, then the plan, the agreements and what was declared. */
export function Budget({ zaak, pgb }: Props) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const begin = schrijfDatum(pgb.begin, taal)
  const eind = pgb.eind && schrijfDatum(pgb.eind, taal)
  const bedrag = schrijfEuro(pgb.bedrag, taal)
  return (
    <section>
      <Stapel>
        <h2>{pgb.product}</h2>
        <p>
          {t(pgb.ritme === 'per-jaar' ? 'perJaar' : 'inTotaal', { bedrag })}
          {'. '}
          {eind ? t('van', { begin, eind }) : t('vanaf', { begin })}
          {'. '}
          {t(`wieBetaalt.${pgb.betaler}`)}
        </p>
        {pgb.stand === 'beeindigd' && eind && <Melding toon="letop">{t('gestopt', { datum: eind })}</Melding>}
        {pgb.stand === 'ingetrokken' && <Melding toon="letop">{t('ingetrokken')}</Melding>}
        <Controles zaak={zaak} pgb={pgb} />
        {pgb.jaren.toReversed().map((jaar) => (
          <Jaar key={jaar.jaar} jaar={jaar} />
        ))}
        <Planvak zaak={zaak} pgb={pgb} />
        <Afspraken zaak={zaak} pgb={pgb} />
        <Declaraties zaak={zaak} pgb={pgb} />
      </Stapel>
    </section>
  )
}

function Jaar({ jaar }: { jaar: Jaarbeeld }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const euro = (bedrag: number): string => schrijfEuro(bedrag, taal)
  const teVeel = jaar.over < 0
  const tekort = jaar.afgesproken - jaar.toegekend
  return (
    <Kaart niveau={3} titel={t('jaar', { jaar: jaar.jaar })} icoon="euro" soort="nu">
      <p>
        {t(teVeel ? 'teVeel' : 'over', { jaar: jaar.jaar })}
        <br />
        <span className="md-bedrag">{euro(Math.abs(jaar.over))}</span>
      </p>
      <Balk jaar={jaar} />
      <p className="md-zacht">
        {t('toegekend')}: {euro(jaar.toegekend)}
        {jaar.afgesproken > 0 && ` · ${t('afgesproken')}: ${euro(jaar.afgesproken)}`}
      </p>
      {tekort > 0 && <Melding toon="letop">{t('bovenBudget', { bedrag: euro(tekort) })}</Melding>}
      <Afrekening jaar={jaar} />
    </Kaart>
  )
}

function Afrekening({ jaar: { jaar, afrekening } }: { jaar: Jaarbeeld }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  if (afrekening?.stand !== 'vastgesteld') return null
  const { toegekend, betaald, nietBesteed, terug, uitleg } = afrekening
  const euro = (bedrag: number): string => schrijfEuro(bedrag, taal)
  return (
    <Melding titel={t('afrekening.titel', { jaar })}>
      <p>{t('afrekening.vast', { toegekend: euro(toegekend), betaald: euro(betaald), over: euro(nietBesteed) })}</p>
      {terug > 0 && <p>{t('afrekening.terug', { bedrag: euro(terug) })}</p>}
      {uitleg && <Waarom uitleg={uitleg} kop={t('afrekening.waarom')} />}
    </Melding>
  )
}

function Controles({ zaak, pgb: { id, controles, mogelijk } }: Props) {
  const t = useTekst('pgb')
  const taal = useTaal()
  return controles.map(({ steekproef, jaar, stand, uiterlijk, bedrag, reden, vanJaar }) =>
    stand === 'gevraagd' ? (
      <Melding key={steekproef} toon="letop" titel={t('controle.titel', { jaar })}>
        <p>{t('controle.tekst', { datum: schrijfDatum(uiterlijk, taal) })}</p>
        {vanJaar.length > 0 && <p>{t('controle.erIs', { aantal: vanJaar.length })}</p>}
        {mogelijk['bewijs-toevoegen'] && (
          <p>
            <Knoplink naar={`/mijn/${zaak}/pgb/${id}/bewijs/${steekproef}`}>{t('controle.stuur')}</Knoplink>
          </p>
        )}
      </Melding>
    ) : (
      <Melding key={steekproef} toon={stand === 'in-orde' ? 'goed' : 'letop'}>
        {t(`controle.${stand}`, { jaar, bedrag: schrijfEuro(bedrag, taal) })} {reden}
      </Melding>
    ),
  )
}

function Planvak({ zaak, pgb: { id, plan, betaler, mogelijk } }: Props) {
  const t = useTekst('pgb')
  if (plan === null && betaler === 'gemeente') return null
  const kan = mogelijk['plan-indienen']
  return (
    <Kaart niveau={3} titel={t('planTitel')} icoon="lijst" {...(plan ? {} : { soort: 'nu' as const })}>
      {plan ? <Plan plan={plan} /> : <p>{t('plan.geen')}</p>}
      {kan && (
        <div>
          <Knoplink naar={`/mijn/${zaak}/pgb/${id}/plan`} soort={plan ? 'tweede' : 'hoofd'}>
            {t(plan ? 'plan.wijzig' : 'plan.maak')}
          </Knoplink>
        </div>
      )}
    </Kaart>
  )
}
