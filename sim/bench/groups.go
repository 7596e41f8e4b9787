package main

// groups are the measurements, in the order of the table in docs/trust.md.
func groups() []group {
	return []group{
		{"thousand nodes", thousandNodes},
		{"model speed", modelSpeed},
		{"bad accepted", badAccepted},
		{"exact tier", exactTier},
		{"statistical tier", statisticalTier},
		{"false alarms", falseAlarms},
		{"honest slashed", honestSlashed},
		{"extra work", extraWork},
		{"sybils", sybilFlood},
		{"mass kill", massKill},
		{"hostile", hostileTraffic},
		{"copied accepted", copiedAccepted},
		{"tiles", judgedTiles},
	}
}
