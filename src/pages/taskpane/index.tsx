import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrokenBoundary } from '../../views/broken';
import { App } from './app';
import { Speaking } from './speaking';
import { Themed } from './themed';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

createRoot(root).render(
  <StrictMode>
    <Speaking>
      <Themed>
        <BrokenBoundary>
          <App />
        </BrokenBoundary>
      </Themed>
    </Speaking>
  </StrictMode>,
);
