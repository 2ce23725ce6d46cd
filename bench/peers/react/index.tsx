/** What React itself costs: one button that counts. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Ready {count}
    </button>
  );
}

createRoot(document.getElementById('root')!).render(<Counter />);
