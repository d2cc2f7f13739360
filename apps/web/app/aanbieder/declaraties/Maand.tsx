import { type Datum, schrijfEuro } from '@meedoen/kern'
import type { Telling } from '@meedoen/levering'
import { telwijze } from '../../declaratie/hoeveel.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier, type Fouten, type Waarden } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { kiesBlad } from './blad.ts'
import { Maandregel } from './Maandregel.tsx'
import type { Declareerregel } from './nieuw.server.ts'

type Props = {
  maand: Datum
  regels: readonly Declareerregel[]
  fouten: Fouten
  waarden: Waarden
  zoek: string
  blad: number
  telling: Telling
}

/** The form of a month: one page of clients at a time; what was typed on other pages travels along, unseen. */
export function Maand({ maand, regels, fouten, waarden, zoek, blad: gevraagd, telling }: Props) {
  const t = useTekst('declaratie')
  const nogTeDoen = regels.some(({ eerder, tarief }) => !eerder && tarief)
  const velden = regels.map(({ veld }) => veld)
  const zicht = { zoek, blad: gevraagd, fouten: velden.filter((veld) => veld in fouten) }
  const { getoond, blad, bladen } = kiesBlad(regels, zicht)
  const ongezien = velden.filter((veld) => waarden[veld] && !getoond.some((regel) => regel.veld === veld))
  return (
    <Formulier
      naam="declareren"
      namen={Object.fromEntries(regels.map(({ veld, client }) => [veld, client]))}
      fouten={fouten}
      waarden={waarden}
    >
      <input type="hidden" name="maand" value={maand.slice(0, 7)} />
      {ongezien.map((veld) => (
        <input key={veld} type="hidden" name={veld} value={waarden[veld]} />
      ))}
      <div className="md-zoekregel">
        <Tekstveld naam="zoek" label={t('maak.zoek')} breedte="midden" autoComplete="off" optioneel />
        <Knop soort="tweede" icoon="zoek" name="doe" value="zoek">
          {t('maak.zoekKnop')}
        </Knop>
      </div>
      {zicht.fouten.length > 0 && <p>{t('maak.fouten')}</p>}
      {getoond.length === 0 && <p>{t('maak.geen')}</p>}
      {nogTeDoen ? <Invulwijze regels={getoond} /> : <Melding>{t('maak.alles')}</Melding>}
      <div className="md-maandregels">
        {getoond.map((regel) => (
          <Maandregel key={regel.id} regel={regel} teveel={telling.teveel.includes(regel.nummer)} />
        ))}
      </div>
      <Bladknoppen blad={blad} bladen={bladen} />
      {nogTeDoen && (
        <>
          <Som telling={telling} totaal={regels.length} blad={blad} />
          <div>
            <p className="md-zacht">{t('maak.controle')}</p>
            <Knop name="doe" value="indienen">
              {t('maak.dienIn')}
            </Knop>
          </div>
        </>
      )}
    </Formulier>
  )
}

/** How to write hours, money or pieces: once, for what is on this page. */
function Invulwijze({ regels }: { regels: readonly Declareerregel[] }) {
  const t = useTekst('declaratie')
  const soorten = new Set(regels.map(({ eenheid }) => telwijze(eenheid)))
  return <p className="md-zacht">{[...soorten].map((soort) => t(`maak.${soort}Hint`)).join(' ')}</p>
}

function Bladknoppen({ blad, bladen }: { blad: number; bladen: number }) {
  const t = useTekst('ui')
  if (bladen < 2) return null
  return (
    <nav className="md-maandbladen" aria-label={t('bladeren.label')}>
      <Rij>
        {blad > 1 && (
          <Knop soort="tweede" icoon="links" name="doe" value={`blad-${blad - 1}`}>
            {t('bladeren.vorige')}
          </Knop>
        )}
        <span>{t('bladeren.waar', { blad, bladen })}</span>
        {blad < bladen && (
          <Knop soort="tweede" icoon="rechts" name="doe" value={`blad-${blad + 1}`}>
            {t('bladeren.volgende')}
          </Knop>
        )}
      </Rij>
    </nav>
  )
}

/** What the month comes to so far; counted anew with every button of the form. */
function Som({
  telling: { ingevuld, onjuist, bedrag, teveel },
  totaal,
  blad,
}: {
  telling: Telling
  totaal: number
  blad: number
}) {
  const t = useTekst('declaratie')
  const taal = useTaal()
  return (
    <div className="md-maandsom">
      <p>
        <strong>{t('maak.som', { ingevuld, totaal, bedrag: schrijfEuro(bedrag, taal) })}</strong>{' '}
        {onjuist > 0 && t('maak.onjuist', { count: onjuist })}{' '}
        {teveel.length > 0 && t('maak.teveel', { count: teveel.length })}
      </p>
      <Knop soort="stil" name="doe" value={`blad-${blad}`}>
        {t('maak.telOp')}
      </Knop>
    </div>
  )
}
