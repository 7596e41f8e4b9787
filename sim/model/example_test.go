package model_test

import (
	"context"
	"fmt"

	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/model"
)

// moody is a behaviour of another repository: a verifier that only attests at even minutes.
type moody struct{}

// About implements sim.Behaviour.
func (moody) About() string { return "A verifier that only attests at even minutes." }

// Play implements model.Behaviour: each node gets an actor of its own, with whatever it has to remember.
func (moody) Play(*model.Node) model.Actor { return &mood{} }

type mood struct{ model.Honest }

// Effect implements model.Actor.
func (m *mood) Effect(p model.Part, e roles.Effect) []roles.Effect {
	if _, ok := e.(roles.PublishAttestation); ok && int(p.Node.Now().Minutes())%2 == 1 {
		return nil
	}
	return []roles.Effect{e}
}

const scenario = `
name = "moods"
tasks = 60
rate = 0.5

[[nodes]]
name = "homes"
count = 4
roles = ["requester", "settler"]

[[nodes]]
name = "makers"
count = 6
roles = ["miner", "auditor"]

[[nodes]]
name = "checkers"
count = 25
roles = ["verifier"]

[[nodes]]
name = "moody"
count = 8
roles = ["verifier"]
behave = "moody"

[[expect]]
what = "certified"
at-least = 1

[[expect]]
what = "honest-slashed"
at-most = 0
`

// A repository of its own adds a behaviour and a scenario that uses it.
func Example() {
	s, err := sim.Parse([]byte(scenario))
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := model.Run(context.Background(), s, sim.Options{Seed: 7, Behaviours: map[string]sim.Behaviour{"moody": moody{}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("delivered:", r.Funnel.Delivered, "settled:", r.Funnel.Settled, "expectations that fail:", len(r.Failed))
	// Output: delivered: 60 settled: 60 expectations that fail: 0
}
