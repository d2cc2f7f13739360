import { data } from 'react-router'

/** An address below this portal that does not exist. */
export function loader(): never {
  throw data(null, { status: 404 })
}

export default function Onbekend() {
  return null
}
