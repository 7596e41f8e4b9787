package main

// groups are the measurements, in the order of the table.
func groups() []group {
	return []group{
		{"hostile", hostileTraffic},
	}
}
