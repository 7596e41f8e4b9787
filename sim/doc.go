// Package sim describes networks of nodes under faults and attacks, and what came of them.
//
// A Scenario says who takes part, how they behave, what breaks, and what must hold. Two engines play scenarios:
// package sim/model steps the protocol's machines in virtual time, one event after the other, and replays bit for
// bit; package sim/full runs real nodes over a simulated network. Both answer with a Result, which package sim/report
// draws. Whoever embeds limn adds behaviours of its own through Options: the example of package sim/model does. The
// language of scenarios is told in docs/simulator.md.
package sim
