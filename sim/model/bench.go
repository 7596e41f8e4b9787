package model

import (
	"time"

	"github.com/limn-network/limn/sim"
)

// Fifty is an honest network of fifty nodes with a hundred tasks, by which the engine's speed is measured.
func Fifty() sim.Scenario {
	s := sim.DefaultScenario()
	s.Name, s.Tasks, s.Rate = "fifty", 100, 2
	group := func(name string, count int, roles ...string) sim.Group {
		return sim.Group{Name: name, Count: count, Roles: roles, Behave: "honest", Stake: "150", Price: "0.02", Speed: sim.Duration(time.Second)}
	}
	s.Nodes = []sim.Group{
		group("homes", 10, "requester"),
		group("makers", 14, "miner", "verifier", "auditor"),
		group("checkers", 24, "verifier"),
		group("settlers", 2, "settler"),
	}
	return s
}
