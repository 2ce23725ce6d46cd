/** What else stands among the enterprise applications, so that a search has something to leave out. Nothing is behind them. */
export const OTHER_APPS = [
  { name: 'Fourth Coffee Rota', clientId: 'a4d0c1b7-33f5-4c58-8a0e-6a2b9f1c7d10' },
  { name: 'Northwind Expenses', clientId: 'b95e7f20-1d84-4e6b-9c37-52f0e8a6c411' },
  { name: 'Tailspin Signatures', clientId: 'c07a3e91-84b2-4f0d-a6d5-1e9c4b7f2a12' },
] as const;
