import { Aankruisvakjes, Keuzerondjes } from '../../../ui/Keuzes.tsx'
import { Datumveld, Tekstveld } from '../../../ui/Tekstveld.tsx'
import { Veldgroep } from '../../../ui/Veldgroep.tsx'
import { Voorwaarde } from '../../../ui/Voorwaarde.tsx'
import type { Vraag, Vraaggroep } from './vraag.ts'

/** Questions that belong together. */
export function Vraaggroepveld({ groep: { titel, uitleg, vragen } }: { groep: Vraaggroep }) {
  return (
    <Veldgroep titel={titel}>
      {uitleg && <p className="md-zacht">{uitleg}</p>}
      {vragen.map((vraag) => (
        <Vraagveld key={vraag.naam} vraag={vraag} />
      ))}
    </Veldgroep>
  )
}

/** One question with the control that fits it. */
function Vraagveld({ vraag }: { vraag: Vraag }) {
  const { naam, label, hint } = vraag
  switch (vraag.soort) {
    case 'tekst': {
      const { kort, type, inputMode, optioneel } = vraag
      return (
        <Tekstveld
          {...{ naam, label, hint }}
          breedte={kort ? 'kort' : 'vol'}
          optioneel={optioneel === true}
          {...(type ? { type } : {})}
          {...(inputMode ? { inputMode } : {})}
        />
      )
    }
    case 'datum':
      return <Datumveld {...{ naam, label, hint }} />
    case 'keuze':
      return <Keuzerondjes {...{ naam, label, hint }} keuzes={vraag.keuzes} naast={vraag.naast === true} />
    case 'vinkjes':
      return <Aankruisvakjes {...{ naam, label, hint }} keuzes={vraag.keuzes} />
    case 'voorwaarde':
      return (
        <Voorwaarde titel={vraag.titel} keuze={<Keuzerondjes {...{ naam, label, hint }} keuzes={vraag.keuzes} />}>
          {vraag.vragen.map((volgende) => (
            <Vraagveld key={volgende.naam} vraag={volgende} />
          ))}
        </Voorwaarde>
      )
  }
}
