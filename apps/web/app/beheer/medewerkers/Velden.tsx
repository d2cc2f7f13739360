import type { Mandaat, Rol } from '@meedoen/toegang'
import { useTekst } from '../../teksten/gebruik.ts'
import { Aankruisvakjes, Keuzelijst } from '../../ui/Keuzes.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { Veldgroep } from '../../ui/Veldgroep.tsx'

type Props = {
  keuzes: { readonly teams: readonly string[]; readonly rollen: readonly Rol[]; readonly mandaten: readonly Mandaat[] }
}

/** What the fields are called, for the summary of errors. */
export function useVeldnamen(): Record<string, string> {
  const t = useTekst('beheer')
  const velden = ['sub', 'naam', 'functie', 'telefoon', 'email', 'team', 'rollen', 'mandaten', 'actief'] as const
  return Object.fromEntries(velden.map((veld) => [veld, t(`medewerkers.${veld}`)]))
}

/** Who somebody is, what they do here, and what they may sign. */
export function Velden({ keuzes }: Props) {
  const t = useTekst('beheer')
  return (
    <>
      <Veldgroep titel={t('medewerkers.wie')}>
        <Tekstveld naam="naam" label={t('medewerkers.naam')} />
        <Tekstveld naam="functie" label={t('medewerkers.functie')} hint={t('medewerkers.functieHint')} />
        <Tekstveld naam="telefoon" type="tel" label={t('medewerkers.telefoon')} hint={t('medewerkers.telefoonHint')} />
        <Tekstveld naam="email" type="email" label={t('medewerkers.email')} />
        <Keuzelijst
          naam="team"
          label={t('medewerkers.team')}
          keuzes={keuzes.teams.map((team) => ({ waarde: team, label: team }))}
        />
      </Veldgroep>
      <Aankruisvakjes
        naam="rollen"
        label={t('medewerkers.rollen')}
        hint={t('medewerkers.rollenHint')}
        optioneel
        keuzes={keuzes.rollen.map((rol) => ({
          waarde: rol,
          label: t(`rol.${rol}.naam`),
          uitleg: t(`rol.${rol}.uitleg`),
        }))}
      />
      <Aankruisvakjes
        naam="mandaten"
        label={t('medewerkers.mandaten')}
        hint={t('medewerkers.mandatenHint')}
        optioneel
        keuzes={keuzes.mandaten.map((mandaat) => ({ waarde: mandaat, label: t(`mandaat.${mandaat}.naam`) }))}
      />
    </>
  )
}
