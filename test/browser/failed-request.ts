/** What Firefox says of a request that failed, as if it were an error that nobody caught. The pane has caught it. */
export const FAILED_REQUEST =
  /^(?:Error: )?Cross-Origin Request Blocked: .*\(Reason: CORS request did not succeed\)/;
