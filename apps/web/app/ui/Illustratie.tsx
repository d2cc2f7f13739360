/** Two people at a table with a cup of coffee. Without `alt` it is decoration. */
export function Illustratie({ alt, className }: { alt?: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 416 296"
      className={className}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={alt ?? ''}
      aria-hidden={alt ? undefined : true}
    >
      <rect width="416" height="296" fill="var(--basis-color-accent-1-bg-default)" />
      <circle cx="128" cy="95" r="33.5" fill="var(--meedoen-mens-een)" />
      <path d="M77 170c2-32 21-51 51-51s49 19 51 51Z" fill="var(--basis-color-accent-1-color-document)" />
      <circle cx="286" cy="95" r="33.5" fill="var(--meedoen-mens-twee)" />
      <path d="M235 170c2-32 21-51 51-51s49 19 51 51Z" fill="var(--meedoen-mens-twee-kleed)" />
      <path
        d="M221 147h7.500a7 7 0 0 1 0 15.500H221"
        fill="none"
        stroke="var(--basis-color-default-bg-document)"
        strokeWidth="6"
      />
      <path
        d="M194 145a5 5 0 0 1 5-5h19a5 5 0 0 1 5 5v14a10 10 0 0 1-10 10h-9a10 10 0 0 1-10-10Z"
        fill="var(--basis-color-default-bg-document)"
      />
      <g fill="var(--meedoen-tafel)">
        <rect x="69" y="169" width="277" height="21" rx="10.500" />
        <rect x="99" y="190" width="13.500" height="77" rx="6.750" />
        <rect x="303" y="190" width="13.500" height="77" rx="6.750" />
      </g>
    </svg>
  )
}

/** The word mark: the same table, small. */
export function Tafelmerk() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true">
      <circle cx="10.500" cy="7" r="5" fill="var(--basis-color-highlight-inverse-bg-default)" />
      <circle cx="25.500" cy="7" r="5" fill="currentColor" />
      <g fill="var(--md-merk-tafel, var(--meedoen-tafel))">
        <rect x="2" y="15" width="32" height="6" rx="3" />
        <rect x="6" y="22.500" width="4.500" height="11" rx="2" />
        <rect x="25.500" y="22.500" width="4.500" height="11" rx="2" />
      </g>
    </svg>
  )
}
