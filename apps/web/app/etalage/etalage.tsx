export default function Etalage() {
  return <p>ui</p>
}
