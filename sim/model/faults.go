package model

import "slices"

// The phases of a fault, in an event's lowest byte; the fault's number stands above, the node's for faultStart.
const (
	faultBegin = 1
	faultEnd   = 2
	faultStart = 3
)

func (w *world) scheduleFaults() {
	for i, f := range w.scenario.Faults {
		w.queue.push(int64(f.At), event{kind: evFault, node: -1, num: faultBegin | int64(i)<<8})
	}
}

// fault begins or ends something that breaks.
func (w *world) fault(num int64) {
	i := num >> 8
	if num&0xff == faultStart {
		w.start(w.nodes[i])
		return
	}
	f := w.scenario.Faults[i]
	hit := w.struck(int(i))
	begins := num&0xff == faultBegin
	if begins {
		if f.For > 0 && f.Kind != "restart" && f.Kind != "fork" {
			w.queue.push(w.now+int64(f.For), event{kind: evFault, node: -1, num: faultEnd | i<<8})
		}
		if f.Every > 0 {
			w.queue.push(w.now+int64(f.Every), event{kind: evFault, node: -1, num: num})
		}
	}
	switch f.Kind {
	case "kill":
		for _, n := range hit {
			if begins {
				w.kill(n)
			} else {
				w.start(n)
			}
		}
	case "restart":
		for _, n := range hit {
			if n.up {
				w.kill(n)
				w.queue.push(w.now+1+w.dice.below(1e8), event{kind: evFault, node: -1, num: faultStart | int64(n.index)<<8})
			}
		}
	case "partition":
		bit := uint64(1) << (i & 63)
		for _, n := range hit {
			n.sides |= bit
		}
		if begins {
			w.links.cut |= bit
			w.cuts++
		} else {
			w.links.cut &^= bit
		}
	case "fork":
		w.chain.drop(f.Depth)
		w.noteWord(w.chain.newest)
	case "slow":
		for _, n := range hit {
			if begins {
				n.slow++
			} else {
				n.slow--
			}
		}
	}
}

// struck returns the nodes that a fault hits: the same ones whenever it repeats.
func (w *world) struck(i int) []*node {
	f := w.scenario.Faults[i]
	var hit []*node
	for g := range w.scenario.Nodes {
		if f.Nodes != "" && f.Nodes != w.scenario.Nodes[g].Name {
			continue
		}
		for _, n := range w.groups[g] {
			hit = append(hit, w.nodes[n])
		}
	}
	if f.Share == 0 || f.Share == 1 {
		return hit
	}
	// A share of a group is exact: its members are put in an order of their own for each fault.
	slices.SortFunc(hit, func(a, b *node) int {
		x, y := mix(w.seed, 0xfa17, uint64(i), uint64(a.index)), mix(w.seed, 0xfa17, uint64(i), uint64(b.index))
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	return hit[:int(int64(len(hit))*int64(portion(f.Share))>>32)]
}
