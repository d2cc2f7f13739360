import { useTekst } from '../../teksten/gebruik.ts'
import { useVeld } from '../../ui/Formulier.tsx'
import { beschrevenDoor, Veld, type VeldProps } from '../../ui/Veld.tsx'

type Groep = {
  readonly naam: string
  readonly keuzes: readonly { readonly waarde: string; readonly label: string }[]
}
type Props = VeldProps & { groepen: readonly Groep[]; bijKeuze?: (waarde: string) => void }

/** One answer out of many, in named groups. */
export function Groepslijst({ naam, groepen, bijKeuze, optioneel, ...rest }: Props) {
  const t = useTekst('ui')
  const { id, fout, waarde } = useVeld(naam)
  const beschrijving = beschrevenDoor(id, rest.hint, fout)
  return (
    <Veld {...rest} optioneel={optioneel === true} id={id} fout={fout}>
      <select
        id={id}
        name={naam}
        defaultValue={waarde}
        className="md-invoer"
        onChange={({ target }) => bijKeuze?.(target.value)}
        {...(fout ? { 'aria-invalid': true } : {})}
        {...(beschrijving ? { 'aria-describedby': beschrijving } : {})}
      >
        <option value="">{t('kies')}</option>
        {groepen
          .filter((groep) => groep.keuzes.length > 0)
          .map((groep) => (
            <optgroup key={groep.naam} label={groep.naam}>
              {groep.keuzes.map((keuze) => (
                <option key={keuze.waarde} value={keuze.waarde}>
                  {keuze.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </Veld>
  )
}
