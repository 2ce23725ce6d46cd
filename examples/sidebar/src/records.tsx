const customers = ['Adatum', 'Fabrikam', 'Tailspin Toys'];

export const Records = ({ connected }: { readonly connected: boolean }) => (
  <>
    <h1>Customer records</h1>
    <ul>
      {customers.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
    <p>{connected ? 'Mail is in step.' : 'Mail is not connected.'}</p>
  </>
);
