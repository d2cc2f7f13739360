import { type Datum, schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Weg, type Wegstap } from '../../ui/Weg.tsx'
import { Datumuitleg } from '../Datumuitleg.tsx'
import type { Wegdeel } from '../weg.ts'
import type { Zaakpagina } from '../zaak.server.ts'

/** The road of the case, with a date and a person at each step. */
export function Zaakweg({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('mijn')
  const stap = useWegstap(zaak)
  if (zaak.weg.length === 0) return null
  return (
    <section>
      <Stapel>
        <h2>{t('weg.titel')}</h2>
        <Weg label={t('weg.titel')} stappen={zaak.weg.map(stap)} />
      </Stapel>
    </section>
  )
}

function useWegstap(zaak: Zaakpagina): (deel: Wegdeel) => Wegstap {
  const t = useTekst('mijn')
  const taal = useTaal()
  const dag = (datum: Datum) => schrijfDatum(datum, taal)
  return (deel) => {
    const { naam, staat, op, uiterlijk, uitleg } = deel
    const wanneer = op ? dag(op) : uiterlijk ? t('weg.uiterlijk', { datum: dag(uiterlijk) }) : undefined
    const wie = wieVan(zaak, deel, { zelf: t('weg.u'), gemeente: t('weg.gemeente') })
    const tekst = staat === 'nu' ? nuTekst(zaak, naam) : null
    return {
      titel: t(`weg.${naam}`),
      staat,
      ...(wanneer ? { wanneer } : {}),
      ...(wie ? { wie } : {}),
      inhoud: (
        <>
          {tekst && <p>{t(`weg.bij.${tekst}`)}</p>}
          <Datumuitleg uitleg={uitleg} />
        </>
      ),
    }
  }
}

/** The resident reports and applies, the case worker talks and writes, the municipality decides, the provider helps. */
function wieVan(zaak: Zaakpagina, { naam, staat }: Wegdeel, woord: { zelf: string; gemeente: string }) {
  if (staat === 'vervallen') return undefined
  if (naam === 'melding' || naam === 'aanvraag') return zaak.kop.zelf ? woord.zelf : zaak.kop.naam
  if (naam === 'besluit') return woord.gemeente
  if (naam === 'hulp') return zaak.hulp.find((h) => h.aanbieder && !h.tijdelijk)?.aanbieder?.naam
  return zaak.contact?.naam
}

function nuTekst({ stand, weg }: Zaakpagina, naam: Wegdeel['naam']) {
  if (naam === 'gesprek') return weg.some((d) => d.naam === 'gesprek' && d.op) ? null : 'afspraak'
  if (naam === 'besluit') return stand === 'opgeschort' ? 'stilgezet' : null
  if (naam === 'hulp') return stand === 'toewijzen' ? 'aanbieder' : 'wacht'
  return null
}
