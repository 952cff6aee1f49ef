/** The preset of the small circle that joins two places of one page. PermenPAN-RB 35/2012 has the pentagon only, for pages. */
export const LINGKARAN_PENGHUBUNG = "flowChartConnector";
