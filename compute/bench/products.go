package main

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// peak is what a processor could do at most: a loop of the kernel's instruction without memory.
type peak struct {
	instruction string
	products    int // in one round
	run         func(rounds int)
}

// turn is a run of about a millisecond, in seconds per product.
func (p peak) turn() turn {
	const rounds = 20_000
	return func() float64 {
		return repeat(own(), 1, func() { p.run(rounds) })() / float64(rounds*p.products)
	}
}

const (
	productRounds = 300
	chunkRows     = 48 // rows that the engine gives a kernel at a time, at most
	sequenceRows  = 80
)

// shape is a product of rows activations with n outputs of k weights each.
type shape struct{ rows, n, k int }

func (s shape) products() float64 { return float64(s.rows) * float64(s.n) * float64(s.k) }

// modelShapes are the products of a sequence on its way through the embedded generator: four in each block, with weights of
// their own.
func modelShapes() []shape {
	const d, blocks = 192, 6
	var all []shape
	for range blocks {
		all = append(all, shape{sequenceRows, 3 * d, d}, shape{sequenceRows, d, d}, shape{sequenceRows, 4 * d, d}, shape{sequenceRows, d, 4 * d})
	}
	return all
}

// products compares the kernels' int8 products with the register-only loops of their instructions.
func products(ctx context.Context, r *report) error {
	known := peaks()
	bounds := map[string][2]float64{"vnni": {0.75, 0.45}, "amx": {0.55, 0}}
	seen := map[string]bool{}
	for _, k := range kernel.All() {
		p, ok := known[k.Name()]
		if !ok {
			continue
		}
		seen[k.Name()] = true
		large := []shape{{1024, 1024, 1024}}
		for i, c := range []struct {
			name   string
			shapes []shape
			rows   int
		}{{"1024^3", large, 1024}, {"at the embedded model's shapes", modelShapes(), chunkRows}} {
			if err := ctx.Err(); err != nil {
				return err
			}
			work := multiplyTurn(k, c.shapes, c.rows)
			limit, real, ratio := compare(productRounds, p.turn(), work)
			r.note("%s: %.0f G products/s, %s alone %.0f G/s", k.Name(), 1e-9/real, p.instruction, 1e-9/limit)
			name := "int8 GEMM " + c.name + ", " + k.Name() + ", over a loop of " + p.instruction
			if bound := bounds[k.Name()][i]; bound > 0 {
				r.atLeast(name, ratio, bound)
			} else {
				r.note("%s: %s", name, number(ratio))
			}
		}
	}
	for _, name := range []string{"vnni", "amx"} {
		if !seen[name] {
			r.missing("int8 GEMM 1024^3, "+name, ">= "+number(bounds[name][0]), "this processor has no "+name)
		}
	}
	return nil
}

// multiplyTurn runs all shapes, rows at a time as the engine does, in seconds per product.
func multiplyTurn(k kernel.Kernel, shapes []shape, rows int) turn {
	random := rand.New(rand.NewPCG(1, 2))
	total, deepest, most := 0.0, 0, 0
	var work []func(*kernel.Scratch)
	for _, s := range shapes {
		total, deepest, most = total+s.products(), max(deepest, s.k), max(most, s.rows)
		weight, a, dst := signed(random, s.n*s.k), signed(random, s.rows*s.k), make([]int32, rows*s.n)
		w := k.Pack(s.n, s.k, weight)
		work = append(work, func(inside *kernel.Scratch) {
			for at := 0; at < s.rows; at += rows {
				n := min(rows, s.rows-at)
				k.Multiply(dst[:n*s.n], a[at*s.k:][:n*s.k], n, &w, inside)
			}
		})
	}
	inside := kernel.NewScratch(rows, deepest, chunkRows, 32)
	once := sized(own(), 3*time.Millisecond, func() {
		for _, f := range work {
			f(inside)
		}
	})
	return func() float64 { return once() / total }
}

func signed(r *rand.Rand, n int) []int8 {
	v := make([]int8, n)
	for i := range v {
		v[i] = int8(r.IntN(255) - 127)
	}
	return v
}
