import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import type { Onderzoeksblok } from './onderzoeksblok.server.ts'

/** The plan of the resident, and what came out of the onderzoek in short. */
export function Onderzoek({ onderzoek }: { onderzoek: Onderzoeksblok }) {
  return (
    <>
      <Plan plan={onderzoek.plan} />
      <Uitkomsten onderzoek={onderzoek} />
    </>
  )
}

function Plan({ plan }: Pick<Onderzoeksblok, 'plan'>) {
  const t = useTekst('werkplek')
  if (!plan) return null
  return (
    <Kaart titel={t('onderzoek.plan')} icoon="document">
      {plan.document && (
        <p>
          <a href={`/document/${plan.document}`}>{t('onderzoek.planDocument')}</a>
        </p>
      )}
      {plan.antwoorden.length > 0 && (
        <Samenvattingslijst
          regels={plan.antwoorden.map(({ vraag, antwoord }) => ({ term: vraag, waarde: antwoord }))}
        />
      )}
    </Kaart>
  )
}

function Uitkomsten({ onderzoek: { behoeften, bevindingen } }: { onderzoek: Onderzoeksblok }) {
  const t = useTekst('werkplek')
  if (behoeften.length + bevindingen.length === 0) return null
  return (
    <Kaart titel={t('onderzoek.titel')} icoon="lijst">
      {behoeften.length > 0 && (
        <ul className="md-berichten">
          {behoeften.map(({ id, leefgebied, omschrijving, voorziening }) => (
            <li key={id} className="md-merken">
              <span className="md-zacht">{leefgebied}</span>
              {omschrijving}
              {voorziening ? (
                <Badge toon="huis">{voorziening}</Badge>
              ) : (
                <Badge toon="goed">{t('onderzoek.zonderMaatwerk')}</Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      {bevindingen.length > 0 && (
        <Samenvattingslijst
          regels={bevindingen.map(({ leefgebied, afspraak }) => ({
            term: t('onderzoek.afgesproken', { leefgebied }),
            waarde: afspraak,
          }))}
        />
      )}
    </Kaart>
  )
}
