import type { Weigering } from '@meedoen/kern'
import type { Onderwerp } from '@meedoen/verordening'
import type { ReactNode } from 'react'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier, type Waarden } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { Veldgroep } from '../../ui/Veldgroep.tsx'
import { useFouten } from '../../weigering.ts'
import type { haalFormulier } from './formulier.server.ts'
import { Vraaggroepveld } from './vragen/Vraagveld.tsx'
import { namenVan, type Vraaggroep } from './vragen/vraag.ts'
import { VRAGEN } from './vragen/vragen.ts'

type Geladen = Awaited<ReturnType<typeof haalFormulier>>
/** A refusal, or the same form with one more row. */
type Antwoord = { readonly weigering: Weigering | undefined; readonly waarden: Waarden }

type Props = Pick<Geladen, 'onderwerp' | 'waarden' | 'soorten'> & {
  /** What the action gave back, if it was called. */
  antwoord: Antwoord | undefined
  /** A draft has a name and need not say where it was decided. */
  ontwerp: boolean
}

/** The questions of a subject, from when it holds and where it was decided. */
export function Versieformulier({ onderwerp, waarden: geladen, soorten, antwoord, ontwerp }: Props) {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const waarden: Waarden = antwoord?.waarden ?? geladen
  const groepen = VRAGEN[onderwerp]({ t, b, waarden, soorten })
  return (
    <Formulier
      naam="versie"
      namen={useNamen(onderwerp, groepen)}
      fouten={useFouten(antwoord?.weigering)}
      waarden={waarden}
    >
      {onderwerp === 'teams' && <Eerste />}
      {waarden.gelezen && <input type="hidden" name="gelezen" value={waarden.gelezen} />}
      {ontwerp && <Tekstveld naam="ontwerp-naam" label={t('ontwerp.naam')} hint={t('ontwerp.naamHint')} />}
      {groepen.map((groep) => (
        <Vraaggroepveld key={groep.titel} groep={groep} />
      ))}
      {onderwerp === 'teams' && <Teamslot />}
      <Veldgroep titel={b('gemeente.vanafWanneer')}>
        <Datumveld naam="ingang" label={b('gemeente.ingang')} />
        <Tekstveld naam="bron" label={b('gemeente.bronVeld')} hint={b('gemeente.bronHint')} optioneel={ontwerp} />
      </Veldgroep>
      <div>
        <Knop>{ontwerp ? t('ontwerp.bewaar') : b('gemeente.stelVast')}</Knop>
      </div>
    </Formulier>
  )
}

/** What the fields are called, for the summary of errors; fields with the same label also by their group. */
function useNamen(onderwerp: Onderwerp, groepen: readonly Vraaggroep[]): Record<string, string> {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const metGroep = onderwerp === 'teams' || onderwerp === 'gemeentegegevens'
  return {
    ...Object.fromEntries(groepen.flatMap(({ titel, vragen }) => namenVan(vragen, metGroep ? titel : ''))),
    'ontwerp-naam': t('ontwerp.naam'),
    ingang: b('gemeente.ingang'),
    bron: b('gemeente.bronVeld'),
  }
}

/** The button that Enter presses: the first of a form. Without it, Enter would ask for one more team. */
const Eerste = (): ReactNode => <button type="submit" tabIndex={-1} aria-hidden className="md-weggelaten" />

function Teamslot() {
  const t = useTekst('verordening')
  return (
    <>
      <p className="md-zacht">{t('teams.uitleg')}</p>
      <Rij>
        <Knop soort="tweede" icoon="plus" name="doe" value="team-erbij">
          {t('teams.erbij')}
        </Knop>
      </Rij>
    </>
  )
}
