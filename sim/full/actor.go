package full

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/libp2p/go-libp2p/core/host"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/sim"
)

// Actor is a behaviour that this engine can play. A node of ours is honest by construction, so a behaviour says what of it
// is replaced: what makes its pictures, what scores them, the host it stands on. Whoever needs more is a Stranger.
type Actor interface {
	sim.Behaviour
	// Dress changes how one node is opened. It is called before each of the node's lives.
	Dress(*Outfit)
}

// Outfit is how one node is opened.
type Outfit struct {
	// With are the behaviour's numbers from the scenario.
	With map[string]float64
	// Config of the node.
	Config node.Config
	// Painter makes the pictures of a miner; it takes the time of the node's group.
	Painter node.Generator
	// Engine scores, and makes pictures again for audits.
	Engine node.Engine
	// Host is the node's end of the network.
	Host host.Host
	// Leave takes the node off the network for good, at once and without a word.
	Leave func()
	// Stranger plays in the place of a node of ours, with the same host, until ctx ends. Topics are the full names of the
	// network's topics. Nil: the node plays.
	Stranger func(ctx context.Context, h host.Host, topics []string) error
}

// number returns one of a behaviour's numbers, or what it is where the scenario is silent.
func (o *Outfit) number(name string, otherwise float64) float64 {
	if v, ok := o.With[name]; ok {
		return v
	}
	return otherwise
}

// actorOf finds the behaviour of a group, the caller's own before those in the box.
func actorOf(s sim.Scenario, group int, o sim.Options) (Actor, error) {
	g, key := s.Nodes[group], fmt.Sprintf("nodes.%d.behave", group)
	if b, own := o.Behaviours[g.Behave]; own {
		if actor, ok := b.(Actor); ok {
			return actor, nil
		}
		return nil, s.Refuse(key, "group %q: the full engine cannot play the behaviour %q", g.Name, g.Behave)
	}
	box := Behaviours()
	actor, known := box[g.Behave].(Actor)
	if !known {
		names := slices.Sorted(maps.Keys(box))
		return nil, s.Refuse(key, "group %q: the full engine has no behaviour %q: want one of %s", g.Name, g.Behave, strings.Join(names, ", "))
	}
	return actor, s.CheckNumbers(group, Parameters(actor))
}

// Parameters are the numbers that a behaviour in the box takes.
func Parameters(b sim.Behaviour) []sim.Parameter {
	if p, ok := b.(interface{ Parameters() []sim.Parameter }); ok {
		return p.Parameters()
	}
	return nil
}

// Behaviours are the behaviours in the box.
func Behaviours() map[string]sim.Behaviour {
	out := map[string]sim.Behaviour{}
	for name, b := range map[string]Actor{
		"honest": honest{}, "white-noise": whiteNoise{}, "starving": starving{}, "vanishing": vanishing{},
		"withholder": withholder{}, "lazy": lazy{}, "sybil": sybil{}, "spammer": spammer{},
	} {
		out[name] = b
	}
	return out
}
