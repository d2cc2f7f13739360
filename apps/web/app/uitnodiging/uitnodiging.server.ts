import { data, type LoaderFunctionArgs } from 'react-router'
import { huisContext } from '../huis.ts'

/** What an invitation says to who opens its link; of a code that is not open only why. */
export async function laadUitnodiging({ context, params }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const { toegang, inkoop } = huis.kamers
  const code = params.code ?? ''
  const dagen = toegang.UITNODIGING_DAGEN
  const gevonden = await huis.werk(async (stap) => {
    const beeld = await toegang.bekijkUitnodiging(stap, code)
    if (!beeld.ok) return null
    const { agb, ...rest } = beeld.waarde
    const aanbieder = (await inkoop.vindAanbieder(stap.tx, agb))?.naam ?? agb
    return { ...rest, aanbieder }
  })
  if (!gevonden) return data({ open: null, dood: { stand: 'onbekend' as const, dagen } }, { status: 404 })
  const { stand } = gevonden
  if (stand === 'open') return { open: { code, ...gevonden }, dood: null }
  return data({ open: null, dood: { stand, dagen } }, { status: 410 })
}
