import { useTekst } from '../../teksten/gebruik.ts'
import { Aankruisvakjes, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { Veldgroep } from '../../ui/Veldgroep.tsx'
import { Voorwaarde } from '../../ui/Voorwaarde.tsx'
import type { Huishoudpagina } from './huishouden.server.ts'

const KEUZES = {
  regie: ['zelf', 'deels', 'niet'],
  ontregeld: ['nee', 'ja'],
  schoonHuis: ['overnemen', 'extra', 'niet'],
  eigenMogelijkheden: ['nee', 'ja'],
  beperkingen: ['geen', 'enig', 'veel'],
  groterHuishouden: ['nee', 'ja'],
} as const

export const HUISHOUDVELDEN = [
  'regie',
  'ontregeld',
  'schoonHuis',
  'eigenMogelijkheden',
  'beperkingen',
  'groterHuishouden',
  'kamersInGebruik',
  'kamersNietInGebruik',
  'taken',
  'gebruikelijkeHulpMinuten',
] as const

type Keuzeveld = keyof typeof KEUZES
type Getalveld = 'kamersInGebruik' | 'kamersNietInGebruik' | 'gebruikelijkeHulpMinuten'
type Taken = { taken: NonNullable<Huishoudpagina['taken']> }

/** The questions in the order of the talk: who keeps the overview, the house, other work, and what housemates do. */
export function Huishoudvelden({ taken }: Taken) {
  const t = useTekst('werkplek')
  return (
    <>
      <Voorwaarde keuze={<Keuze naam="regie" vervolg={['deels', 'niet']} />} titel={t('huishouden.zonderRegie')}>
        <Keuze naam="ontregeld" />
      </Voorwaarde>
      <Voorwaarde keuze={<Keuze naam="schoonHuis" vervolg={['overnemen', 'extra']} />} titel={t('huishouden.hetHuis')}>
        <Keuze naam="eigenMogelijkheden" />
        <Keuze naam="beperkingen" />
        <Keuze naam="groterHuishouden" />
        <Getal naam="kamersInGebruik" />
        <Getal naam="kamersNietInGebruik" />
      </Voorwaarde>
      {taken.length > 0 && (
        <Aankruisvakjes
          naam="taken"
          label={t('huishouden.veld.taken.label')}
          hint={t('huishouden.veld.taken.hint')}
          keuzes={taken.map((taak) => ({ waarde: taak, label: t(`huishouden.taak.${taak}`) }))}
          optioneel
        />
      )}
      <Veldgroep titel={t('huishouden.huisgenoten')}>
        <Getal naam="gebruikelijkeHulpMinuten" />
      </Veldgroep>
    </>
  )
}

function Keuze({ naam, vervolg = [] }: { naam: Keuzeveld; vervolg?: readonly string[] }) {
  const t = useTekst('werkplek')
  return (
    <Keuzerondjes
      naam={naam}
      label={t(`huishouden.veld.${naam}.label`)}
      hint={t(`huishouden.veld.${naam}.hint`)}
      keuzes={KEUZES[naam].map((waarde) => ({
        waarde,
        label: t(`huishouden.keuze.${waarde}`),
        vervolg: vervolg.includes(waarde),
      }))}
    />
  )
}

function Getal({ naam }: { naam: Getalveld }) {
  const t = useTekst('werkplek')
  return (
    <Tekstveld
      naam={naam}
      label={t(`huishouden.veld.${naam}.label`)}
      hint={t(`huishouden.veld.${naam}.hint`)}
      inputMode="numeric"
      breedte="kort"
    />
  )
}
