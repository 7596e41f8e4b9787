package main

// groups are the measurements, in the order of the table in docs/trust.md.
func groups() []group {
	return []group{
		{"exact tier", exactTier},
		{"statistical tier", statisticalTier},
		{"false alarms", falseAlarms},
		{"extra work", extraWork},
		{"bad accepted", badAccepted},
		{"copied accepted", copiedAccepted},
		{"hostile", hostileTraffic},
		{"thousand nodes", thousandNodes},
		{"sybils", sybilFlood},
		{"mass kill", massKill},
		{"tiles", judgedTiles},
	}
}
