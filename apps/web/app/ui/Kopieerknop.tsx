import { Knop } from './Knop.tsx'

type Props = {
  /** Id of the field whose text is copied. */
  veld: string
  tekst: string
  gelukt: string
  /** When the browser does not allow it. */
  zelf: string
}

/** Copies a field; hidden until the script of the page is there. A status line of the page says whether it worked. */
export const Kopieerknop = ({ veld, tekst, gelukt, zelf }: Props) => (
  <Knop type="button" soort="tweede" icoon="kopieer" hidden data-kopieer={veld} data-gelukt={gelukt} data-zelf={zelf}>
    {tekst}
  </Knop>
)
