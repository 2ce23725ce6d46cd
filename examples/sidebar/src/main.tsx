import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Sidebar } from './sidebar';

const root = document.getElementById('root');
const language = new URLSearchParams(window.location.search).get('lang') ?? navigator.language;
document.documentElement.lang = language;

if (root) {
  createRoot(root).render(
    <StrictMode>
      <Sidebar language={language} />
    </StrictMode>,
  );
}
