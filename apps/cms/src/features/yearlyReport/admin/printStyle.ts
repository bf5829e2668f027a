/** On paper: the report alone, over as many sheets as it takes, black on white. */
export const printStyle = `
@media print {
  @page { margin: 16mm; }
  nav, header, .entente-no-print { display: none !important; }
  html, body, body *:has(.entente-report), .entente-report {
    display: block !important;
    position: static !important;
    width: auto !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    overflow: visible !important;
    background: #fff !important;
  }
  .entente-report, .entente-report * { color: #000 !important; }
  .entente-report a { text-decoration: none; }
  .entente-report h2, .entente-report h3 { break-after: avoid; }
  .entente-report tr { break-inside: avoid; }
  .entente-report thead { display: table-header-group; }
}`;
