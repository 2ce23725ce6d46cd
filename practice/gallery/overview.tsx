interface OverviewProps {
  readonly ids: readonly string[];
  readonly langs: readonly string[];
}

/** The way into the gallery for people. */
export function Overview({ ids, langs }: OverviewProps) {
  return (
    <section style={{ font: '14px/1.6 system-ui', padding: 16 }}>
      <h1>Every screen of the pane</h1>
      <p>
        Add <code>lang</code> ({langs.join(', ')}), <code>theme</code> (light, dark) and <code>text</code> (2
        for 200 %) to the address, and make the window as narrow as a pane.
      </p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`?${new URLSearchParams({ state: id })}`}>{id}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
