package report

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/limn-network/limn/sim"
)

// The size of a plot in the units of its view box, and the room for axes.
const (
	plotWidth, plotHeight = 480, 280
	left, right           = 48, 14
	top, bottom           = 28, 42
)

// plot is a coordinate system with the curves that share its name.
type plot struct {
	Title, XAxis, YAxis string
	Width, Height       int
	Left, Right         float64 // of the frame
	Top, Bottom         float64
	XTicks, YTicks      []tick
	Lines               []line
}

type tick struct {
	At    float64
	Label string
}

// line is a curve as the points attribute of a polyline. Class picks its colour and dash.
type line struct {
	Name, Points string
	Class        int
	Dots         []dot // of curves with few points
}

type dot struct {
	X, Y  float64
	Label string
}

// titles are what people call the plots that the engines make.
var titles = map[string]string{
	"latency": "Time to picture", "delivery": "Delivery over time", "detection": "Until a cheat is caught",
	"gossip": "Gossip: time to a receiver", "growth": "Cost of a node",
}

// plots gathers curves by plot, in the order in which they come.
func plots(curves []sim.Curve) []plot {
	var names []string
	by := map[string][]sim.Curve{}
	for _, c := range curves {
		if len(c.X) == 0 || len(c.X) != len(c.Y) {
			continue
		}
		if !slices.Contains(names, c.Plot) {
			names = append(names, c.Plot)
		}
		by[c.Plot] = append(by[c.Plot], c)
	}
	var out []plot
	for _, name := range names {
		out = append(out, draw(name, by[name]))
	}
	return out
}

func draw(name string, curves []sim.Curve) plot {
	p := plot{
		Title: titles[name], XAxis: curves[0].XAxis, YAxis: curves[0].YAxis, Width: plotWidth, Height: plotHeight,
		Left: left, Right: plotWidth - right, Top: top, Bottom: plotHeight - bottom,
	}
	if p.Title == "" {
		p.Title = name
	}
	x, y := scale{low: math.Inf(1), high: math.Inf(-1)}, scale{low: 0, high: math.Inf(-1)}
	for _, c := range curves {
		for i := range c.X {
			x.include(c.X[i])
			y.include(c.Y[i])
		}
	}
	x.round()
	y.round()
	p.XTicks = x.ticks(p.Left, p.Right)
	p.YTicks = y.ticks(p.Bottom, p.Top)
	for i, c := range curves {
		l := line{Name: c.Name, Class: i % 6}
		var points []string
		for j := range c.X {
			at := dot{x.place(c.X[j], p.Left, p.Right), y.place(c.Y[j], p.Bottom, p.Top), number(c.X[j]) + ": " + number(c.Y[j])}
			if finite(at.X) && finite(at.Y) {
				points = append(points, coordinate(at.X)+","+coordinate(at.Y))
				l.Dots = append(l.Dots, at)
			}
		}
		if len(l.Dots) > 24 || hasSteps(c.X) {
			l.Dots = nil
		}
		l.Points = strings.Join(points, " ")
		p.Lines = append(p.Lines, l)
	}
	return p
}

// hasSteps reports whether a curve goes straight up somewhere: its corners are no measured points.
func hasSteps(x []float64) bool {
	for i := 1; i < len(x); i++ {
		if x[i] == x[i-1] {
			return true
		}
	}
	return false
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

func coordinate(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }

// scale maps numbers to an axis.
type scale struct{ low, high, step float64 }

func (s *scale) include(v float64) {
	if finite(v) {
		s.low, s.high = min(s.low, v), max(s.high, v)
	}
}

// round widens the range to multiples of 1, 2 or 5 times a power of ten, about five of them.
func (s *scale) round() {
	if !finite(s.low) || !finite(s.high) {
		s.low, s.high = 0, 1
	}
	if s.high <= s.low {
		s.high = s.low + 1
	}
	s.step = math.Pow(10, math.Floor(math.Log10((s.high-s.low)/2)))
	for _, times := range []float64{1, 2, 5, 10} {
		if (s.high-s.low)/(s.step*times) <= 6 {
			s.step *= times
			break
		}
	}
	s.low, s.high = math.Floor(s.low/s.step)*s.step, math.Ceil(s.high/s.step)*s.step
}

func (s *scale) place(v, from, to float64) float64 { return from + (v-s.low)/(s.high-s.low)*(to-from) }

func (s *scale) ticks(from, to float64) []tick {
	var out []tick
	for i := 0; ; i++ {
		v := s.low + float64(i)*s.step
		if v > s.high+s.step/2 {
			return out
		}
		out = append(out, tick{s.place(v, from, to), number(math.Round(v/s.step) * s.step)})
	}
}
