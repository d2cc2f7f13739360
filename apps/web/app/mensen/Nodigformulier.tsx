import type { ReactNode } from 'react'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier, type Waarden } from '../ui/Formulier.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Aankruisvak } from '../ui/Keuzes.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Tekstveld } from '../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'

type Props = {
  dagen: number
  weigering: Geweigerd['weigering'] | undefined
  waarden: Waarden | undefined
  /** What is asked before the name, such as for which provider. */
  children?: ReactNode
}

/** Invites somebody by name and e-mail address. */
export function Nodigformulier({ dagen, weigering, waarden, children }: Props) {
  const t = useTekst('mensen')
  const tb = useTekst('beheer')
  return (
    <Kaart titel={t('nieuw')} tekst={t('nieuwTekst', { dagen })} id="uitnodigen">
      <Formulier
        naam="uitnodiging"
        namen={{ agb: tb('aanbieders.aanbieder'), naam: t('naam'), email: t('email') }}
        fouten={useFouten(weigering)}
        waarden={waarden}
      >
        <input type="hidden" name="doe" value="nodig-uit" />
        {children}
        <Tekstveld naam="naam" label={t('naam')} autoComplete="off" />
        <Tekstveld naam="email" label={t('email')} hint={t('emailHint')} type="email" autoComplete="off" />
        <Aankruisvak naam="beheert" label={t('beheert')} hint={t('beheertHint')} />
        <div>
          <Knop icoon="verstuur">{t('nodigUit')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
