import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { leesUitleg } from '../../ui/lees-uitleg.ts'
import { regelVan } from '../../ui/regel-van-uitleg.ts'
import { Waarom } from '../../ui/Waarom.tsx'
import type { Hulpblok } from './huishouden.server.ts'

/** Kind of help, hours, and whether an alphahulp may give it; each with why. */
export function Hulpuitkomst({ berekend }: { berekend: Hulpblok }) {
  const t = useTekst('werkplek')
  return (
    <Kaart titel={t('huishouden.uitkomst')} icoon="hart" id="uitkomst">
      <Uitkomst uitleg={berekend.omvang} kop={t('huishouden.waaromUren')} />
      <Uitkomst uitleg={berekend.soort} kop={t('huishouden.waaromSoort')} />
      <Uitkomst uitleg={berekend.alphahulp} kop={t('huishouden.waaromAlphahulp')} />
    </Kaart>
  )
}

function Uitkomst({ uitleg: vastgelegd, kop }: { uitleg: unknown; kop: string }) {
  const taal = useTaal()
  const uitleg = leesUitleg(vastgelegd)
  if (!uitleg) return null
  return (
    <div className="md-stapel md-stapel--dicht">
      <p>{regelVan(uitleg, taal).tekst}</p>
      <Waarom uitleg={uitleg} kop={kop} />
    </div>
  )
}
